"""Objects and arrays as they are written in JavaScript, out of whatever code stands around them."""

import re

from pmfacilitator.capture.readers.jsontext import DEEPEST, Value

_BLANK = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)+", re.DOTALL)
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_NUMBER = re.compile(r"[+-]?(?:0x[0-9a-fA-F]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)")
_CALL = re.compile(r"(?:new\s+)?(?P<name>[A-Za-z_$][\w$.]*)\s*\(")
_CODE_MARK = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[()\[\]{},]")
_LONGEST_CODE = 20_000
_ESCAPES = {"n": "\n", "t": "\t", "r": "", "b": "", "f": "", "v": "", "0": ""}
_CONSTANTS: dict[str, Value] = {
    "None": None,
    "True": True,
    "False": False,
    "true": True,
    "false": False,
    "null": None,
    "undefined": None,
    "NaN": None,
}


class _NotData(Exception):  # never leaves this file
    """What stands here is code."""


def javascript_values(text: str) -> list[Value]:
    """Every outermost object or array in a JavaScript text that can be read as data, in order."""
    return _Scanner(text).values()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._budget = 200_000 + 4 * len(text)

    def values(self) -> list[Value]:
        found: list[Value] = []
        while (start := self._next_opening()) is not None and self._budget > 0:
            self._at = start
            try:
                value = self._value(0)
            except _NotData:
                self._at = start + 1
                continue
            if value:
                found.append(value)
        return found

    def _next_opening(self) -> int | None:
        match = re.compile(r"[\[{]").search(self._text, self._at)
        return match.start() if match else None

    def _skip(self) -> None:
        if match := _BLANK.match(self._text, self._at):
            self._at = match.end()

    def _peek(self) -> str:
        self._skip()
        return self._text[self._at : self._at + 1]

    def _value(self, depth: int) -> Value:
        self._budget -= 1
        if depth > DEEPEST or self._budget < 0:
            raise _NotData
        mark = self._peek()
        if mark == "{":
            return self._object(depth)
        if mark == "[":
            return self._array(depth)
        if mark and mark in "\"'`":
            return self._joined()
        if match := _NUMBER.match(self._text, self._at):
            self._at = match.end()
            return _number(match[0])
        if match := _CALL.match(self._text, self._at):
            return self._call(match, depth)
        if match := _NAME.match(self._text, self._at):
            return self._constant(match)
        raise _NotData

    def _object(self, depth: int) -> Value:
        self._at += 1
        members: dict[str, Value] = {}
        while (mark := self._peek()) != "}":
            if not mark:
                raise _NotData
            name = self._key()
            if self._peek() != ":":
                raise _NotData
            self._at += 1
            members[name] = self._member(depth + 1)
            self._separator("}")
        self._at += 1
        return members

    def _member(self, depth: int) -> Value:
        """A value, or nothing where code stands in its place."""
        start = self._at
        try:
            value = self._value(depth)
            if self._peek() in (",", "}"):
                return value
        except _NotData:
            if depth >= DEEPEST or self._budget < 0:
                raise
        self._at = start
        self._pass_code()
        return None

    def _pass_code(self) -> None:
        """Go to the comma or bracket that ends what stands here."""
        nesting = 0
        limit = self._at + _LONGEST_CODE
        while match := _CODE_MARK.search(self._text, self._at, limit):
            mark = match[0]
            self._budget -= 1
            if nesting == 0 and mark in (",", "}", "]", ")"):
                self._at = match.start()
                return
            self._at = match.end()
            nesting += (mark in "([{") - (mark in ")]}") if len(mark) == 1 else 0
        raise _NotData

    def _array(self, depth: int) -> Value:
        self._at += 1
        values: list[Value] = []
        while (mark := self._peek()) != "]":
            if not mark:
                raise _NotData
            values.append(self._value(depth + 1))
            self._separator("]")
        self._at += 1
        return values

    def _separator(self, closing: str) -> None:
        mark = self._peek()
        if mark == ",":
            self._at += 1
        elif mark != closing:
            raise _NotData

    def _key(self) -> str:
        if self._text[self._at] in "\"'":
            return self._string()
        match = _NAME.match(self._text, self._at) or _NUMBER.match(self._text, self._at)
        if match is None:
            raise _NotData
        self._at = match.end()
        return match[0]

    def _joined(self) -> str:
        """A string, and those that a plus adds to it."""
        parts = [self._string()]
        while self._peek() == "+":
            self._at += 1
            if self._peek() not in ("'", '"', "`"):
                raise _NotData
            parts.append(self._string())
        return "".join(parts)

    def _string(self) -> str:
        quote = self._text[self._at]
        match = re.compile(rf"{quote}((?:[^{quote}\\]|\\.)*){quote}", re.DOTALL).match(self._text, self._at)
        if match is None:
            raise _NotData
        self._at = match.end()
        return re.sub(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", _unescape, match[1], flags=re.DOTALL)

    def _call(self, match: re.Match[str], depth: int) -> Value:
        """A date that is made by a call; of other calls, what they are given first."""
        self._at = match.end()
        arguments: list[Value] = []
        while (mark := self._peek()) != ")":
            if not mark:
                raise _NotData
            arguments.append(self._value(depth + 1))
            self._separator(")")
        self._at += 1
        while trailing := re.compile(r"\s*\.\w+\s*(?:\([^()]*\))?").match(self._text, self._at):
            self._at = trailing.end()
        return _made(match["name"], arguments)

    def _constant(self, match: re.Match[str]) -> Value:
        self._at = match.end()
        while trailing := re.compile(r"\s*\.\s*[A-Za-z_$][\w$]*").match(self._text, self._at):
            self._at = trailing.end()
        if match[0] in ("function", "class", "async") or re.compile(r"\s*(?:=>|\()").match(self._text, self._at):
            raise _NotData
        return _CONSTANTS.get(match[0], match[0])


def _made(name: str, arguments: list[Value]) -> Value:
    numbers = [int(number) for number in arguments if isinstance(number, (int, float))]
    if "Date" in name and len(numbers) == len(arguments) >= 3:
        year, month, day, *rest = [*numbers, 0, 0, 0]
        written = f"{year:04d}-{month + 1:02d}-{day:02d}T{rest[0]:02d}:{rest[1]:02d}:{rest[2]:02d}"
        return written + ("Z" if name.endswith("UTC") else "")
    return arguments[0] if arguments else None


def _number(written: str) -> Value:
    plain = written.replace("_", "")
    if "x" in plain:
        return int(plain, 16)
    if len(plain) > 30:
        raise _NotData
    return int(plain) if plain.lstrip("+-").isdigit() else float(plain)


def _unescape(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) > 1:
        return chr(int(code[1:], 16))
    return "" if code == "\n" else _ESCAPES.get(code, code)
