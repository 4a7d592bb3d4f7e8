"""What a whole text says about its counts: lists, posts, statements, one fact a count."""
