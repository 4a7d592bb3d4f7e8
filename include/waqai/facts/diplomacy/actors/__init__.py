"""Who acts: by word order and agreement, joined, left out, told before or told by a noun."""
