// What sold today, for the morning meeting. Written by the shop's assistant, run every night.
const orders = await callTool("orders.list", { day: "today", limit: 100 });

let cents = 0;
let largest = 0;
for (const order of orders) {
  cents += order.totalCents;
  largest = Math.max(largest, order.totalCents);
}

return {
  orders: orders.length,
  revenue: (cents / 100).toFixed(2),
  largest: (largest / 100).toFixed(2),
};
