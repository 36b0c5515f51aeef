"""Pieces of patterns that rules of several kinds share."""

NOT_YET = (
    r"\b(?:if|when|whenever|in case|unless|should) (?:you|someone|somebody|anyone|anybody|people|we|one)\b(?! "
    r"(?:had|'d)\b)"
)
CONDITION = r"\b(?:if|when|whether|unless|until|in case|so that|because you|ensure|make sure)\b"
DENIED = r"\b(?:not|\w+n't|never|no|nobody|neither|nor|without|hardly|instead of|rather than) (?:[\w'-]+ ){0,4}"
RESCUED = (
    r"\b(?:hadn't|had not) (?:<adv>)(?:stopped|caught|noticed|spotted|seen|intervened|stepped|acted|reacted|warned"
    r"|called|pulled|aborted|halted|paused|rolled|reported|raised|asked|checked|saved|restarted|been so)\b.*\bwould\b"
)
"""Praise in the shape of a counterfactual: "if she had not stopped it, we would have lost it"."""
VIRTUOUS = (
    r"(?:cautious|proactive|open|rigorous|vigilant|alert|motivated|responsible|reliable|skilled|skilful|capable"
    r"|patient|helpful|considerate|precise|accurate|quick|fast|assertive|decisive|critical|curious|humble"
    r"|mindful|informed|knowledgeable|receptive|flexible|realistic|strict|consistent|truthful|up-?front"
    r"|communicative|careful|diligent|thorough|attentive|prepared|competent|experienced|disciplined|transparent"
    r"|responsive|honest|professional|organi[sz]ed|focus\w+|committed|accountable|qualified|smart|cooperative"
    r"|respectful|clear|serious|aware|familiar|interested|willing|trained|forthcoming|courageous|brave"
    r"|conscientious|punctual|tactful|polite|sensitive|sympathetic|supportive|accommodating)"
)
