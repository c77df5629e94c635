// Written by the marketing team, changed every week: the shop runs it but does not trust it.
function discount(order) {
  var percent = 0;
  if (order.items >= 3) {
    percent = 10;
  }
  if (order.totalCents > 10000) {
    percent = percent + 5;
  }
  // Members sign as 'Ada-7'.
  if (/^([A-Za-z]+)*-[0-9]$/.test(order.customer)) {
    percent = percent + 1;
  }
  return {
    percent: percent,
    reason: percent > 0 ? order.items + ' items in one order' : 'no rule applies',
    seen: order
  };
}
