// Waits for stock, for ever.
while (true) {
  const product = await callTool("stock.get", { id: 7 });
  console.log(product.count);
}
