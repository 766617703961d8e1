"""`python -m releve` is `releve`."""

from releve.cli.main import main

main()
