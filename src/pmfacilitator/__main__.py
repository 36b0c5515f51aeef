"""`python -m pmfacilitator`."""

from pmfacilitator.cli.main import main

if __name__ == "__main__":
    main()
