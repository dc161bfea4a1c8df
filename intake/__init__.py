"""Getting bytes: files, directories, standard input; and what charset they are in."""
