"""What Waqai knows of the Arabic language: letters, words, numbers, dates, sentences. Knows nothing of news."""
