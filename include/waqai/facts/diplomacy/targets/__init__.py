"""On whom it is done: who is met, asked, struck, blamed or helped."""
