"""Which words may tell an act, and what they ask of the words around them."""
