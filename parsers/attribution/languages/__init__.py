"""What each language credits with: one module of words a language, loaded when a document of it is read."""
