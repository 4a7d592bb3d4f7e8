"""Groups of people with their number: counted, dual, single or named."""
