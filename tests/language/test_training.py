"""Training that is offered to everybody, and training that corrects somebody."""

import pytest

from pmfacilitator.language import lint


@pytest.mark.parametrize(
    "said",
    [
        "Train everybody on the failover tool",
        "Train everyone on the failover tool.",
        "Train all on the failover tool",
        "Train the team on the failover tool.",
        "Train the whole team on the failover tool by Friday.",
        "We should train all engineers on restoring backups.",
    ],
)
def test_training_offered_to_everybody_is_left_alone(said: str) -> None:
    assert lint(said) == ()


@pytest.mark.parametrize(
    "said",
    [
        "Train Tom",
        "Train Tom on the failover tool",
        "Retrain everybody",
        "Retrain everybody on the failover tool",
        "Train everybody to be careful",
        "Train everybody on being careful",
        "Train everybody on their responsibilities",
        "Train the ops team on the failover tool",
        "Train everybody on the failover tool and fire Tom.",
    ],
)
def test_training_that_corrects_somebody_is_pointed_out(said: str) -> None:
    assert len(lint(said)) == 1
