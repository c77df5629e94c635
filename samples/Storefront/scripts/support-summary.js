// How many tickets wait, and which of them for more than two days.
const open = await callTool("tickets.list", { state: "open", limit: 50 });

const late = [];
for (const ticket of open) {
  if (ticket.ageHours > 48) {
    late.push(`#${ticket.number}: ${ticket.title}`);
  }
}

return { open: open.length, late };
