// Which products run low? Somebody orders more by hand.
const products = await callTool("stock.list", { limit: 200 });

const low = products
  .filter((product) => product.count < product.minimum)
  .map((product) => ({ name: product.name, missing: product.minimum - product.count }));

return low.length === 0 ? "Nothing runs low." : low;
