"""What is printed: sheets of tokens and of badges, as PDF."""
