"""When, and for how long: the day of the event, scope, windows, running totals."""
