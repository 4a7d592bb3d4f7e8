"""What is told of an act besides its parties: status, day, place, topics, position."""
