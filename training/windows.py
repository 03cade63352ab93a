"""Articles as prepare.ts wrote them, cut into windows with the targets of both heads."""
import base64
import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from encoder import FEATURES, PAIR_ROLES, POSITIONS, SOURCE_VALUES, TAG_FAMILIES, VALUES

CLS, SEP = 101, 102
LENGTH = 256
CUES = 24
RULE_COLUMNS = slice(11, 21)
RULE_CUE_BEGINS = 15
CASE_COLUMNS = slice(3, 7)
NAME_FAMILIES = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place", "MISC": "other"}


@dataclass
class Article:
    """`features` holds one table a casing (mixed, capitals, lower case), None where casing changed the text's length.
    `attributions` and `names` are None where nobody labelled them. Where a sentence alone was labelled, `labelled` is its range of pieces,
    `unknown` are cues in it that are neither right nor wrong, and `values` tell of each statement its source and cue and what they are."""

    id: str
    ids: np.ndarray
    features: list
    attributions: list | None
    names: list | None
    labelled: tuple[int, int] | None = None
    unknown: list | None = None
    values: list | None = None


def read_articles(path: Path, labels: str = "gold") -> list[Article]:
    """`labels` "rules" takes what the rules found for gold where there is none."""
    articles = []
    with open(path) as lines:
        for line in lines:
            one = json.loads(line)
            table = lambda text: None if text is None else np.frombuffer(base64.b64decode(text), np.uint8).reshape(-1, FEATURES)
            told = one["rules"] if labels == "rules" and "rules" in one else one
            articles.append(
                Article(one["id"], np.array(one["ids"]), [table(x) for x in one["features"]], told.get("attributions"), told.get("names"),
                        one.get("labelled"), one.get("unknown"), one.get("values"))
            )
    return articles


@dataclass
class Window:
    article: Article
    start: int
    end: int


def windows_of(article: Article, phase: int) -> list[Window]:
    """Cuts at every LENGTH - 2 pieces, the first cut `phase` pieces in."""
    inside = LENGTH - 2
    cuts = [0, *range(phase, len(article.ids), inside), len(article.ids)]
    return [Window(article, a, b) for a, b in zip(cuts, cuts[1:]) if b - a > 8]


def whole_or_windows_of(article: Article, rng: random.Random) -> list[Window]:
    """A sentence labelled by hand with what stands beside it, as one window where it fits."""
    if len(article.ids) <= LENGTH - 2:
        return [Window(article, 0, len(article.ids))]
    return [w for w in windows_of(article, rng.randrange(1, LENGTH - 1)) if w.start < article.labelled[1] and w.end > article.labelled[0]]


SHORT, A_BATCH, A_SHORT_BATCH = 80, 8, 24


def batches_of(windows: list[Window], rng: random.Random) -> list[list[Window]]:
    """Shuffled batches; short windows stand together, so that little is padding."""
    short = [w for w in windows if w.end - w.start <= SHORT]
    long = [w for w in windows if w.end - w.start > SHORT]
    rng.shuffle(short)
    rng.shuffle(long)
    batches = [long[at : at + A_BATCH] for at in range(0, len(long), A_BATCH)]
    batches += [short[at : at + A_SHORT_BATCH] for at in range(0, len(short), A_SHORT_BATCH)]
    rng.shuffle(batches)
    return batches


def tags_of(window: Window) -> np.ndarray:
    """[LENGTH, families]: 0 outside, 1 begins, 2 goes on; -1 where nothing is known."""
    tags = np.zeros((LENGTH, len(TAG_FAMILIES)), np.int64)
    length = window.end - window.start
    tags[0], tags[length + 1 :] = -1, -1

    def paint(family: str, first: int, after: int) -> None:
        column = TAG_FAMILIES.index(family)
        a, b = max(first, window.start), min(after, window.end)
        if a < b:
            tags[a - window.start + 1 : b - window.start + 1, column] = 2
            if a == first:
                tags[a - window.start + 1, column] = 1

    if window.article.attributions is None:
        tags[:, :3] = -1
    else:
        for one in window.article.attributions:
            for family in ("cue", "source", "content"):
                for first, after in one[family]:
                    paint(family, first, after)
    if window.article.labelled is not None:
        keep_labelled(tags, window)
    if window.article.names is None:
        tags[:, 3:] = -1
    else:
        for first, after, kind in window.article.names:
            paint(NAME_FAMILIES[kind], first, after)
    return tags


def keep_labelled(tags: np.ndarray, window: Window) -> None:
    """Of a labelled sentence its cues alone are known: content of another sentence may run into it, and nobody marked that."""
    first, after = (min(max(at - window.start, 0), LENGTH - 2) for at in window.article.labelled)
    tags[:, 1:] = -1
    tags[: first + 1, 0], tags[after + 1 :, 0] = -1, -1
    for a, b in window.article.unknown:
        tags[max(0, a - window.start + 1) : max(0, b - window.start + 1), 0] = -1


def pairs_of(window: Window, rules: np.ndarray, rng: random.Random) -> tuple[list[int], np.ndarray]:
    """First pieces of cues (places in the window) and which pieces are their source and content; some that are no cue, with nothing."""
    cues, rows = [], []
    inside = lambda at: window.start <= at < window.end
    for one in window.article.attributions or []:
        first = one["cue"][0][0]
        if not inside(first) or not is_known(window, first - window.start):
            continue
        row = np.zeros((len(PAIR_ROLES), LENGTH), np.float32)
        for role, name in enumerate(PAIR_ROLES):
            for a, b in one[name]:
                a, b = max(a, window.start), min(b, window.end)
                if a < b:
                    row[role, a - window.start + 1 : b - window.start + 1] = 1
        cues.append(first - window.start + 1)
        rows.append(row)
    if window.article.attributions is not None:
        wrong = [int(at) + 1 for at in np.flatnonzero(rules[:, RULE_CUE_BEGINS]) if int(at) + 1 not in cues]
        wrong += [rng.randrange(1, window.end - window.start + 1) for _ in range(2)]
        for at in [x for x in wrong if x not in cues and is_known(window, x - 1)][: max(2, CUES - len(cues))]:
            cues.append(at)
            rows.append(np.zeros((len(PAIR_ROLES), LENGTH), np.float32))
    return cues[:CUES], np.array(rows[:CUES], np.float32).reshape(-1, len(PAIR_ROLES), LENGTH)


def values_of(window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Which pieces of the window are a statement's source (role 0) and cue (1), each row summing to one, [statements, 2, LENGTH]; and the
    index of each of its VALUES, -1 where it is not known or its words do not stand in the window, [statements, VALUES]."""
    told = window.article.values or []
    shares = np.zeros((len(told), 2, LENGTH), np.float32)
    wanted = np.full((len(told), len(VALUES)), -1, np.int64)
    for row, one in enumerate(told):
        for role, name in enumerate(("source", "cue")):
            for a, b in one[name]:
                a, b = max(a, window.start), min(b, window.end)
                if a < b:
                    shares[row, role, a - window.start + 1 : b - window.start + 1] = 1
        for column, (name, kinds) in enumerate(VALUES.items()):
            if one[name] is not None and shares[row, 0 if name in SOURCE_VALUES else 1].any():
                wanted[row, column] = kinds.index(one[name])
    return shares / np.maximum(shares.sum(2, keepdims=True), 1), wanted


def is_known(window: Window, at: int) -> bool:
    """Whether a piece of the window may be said to be no cue."""
    if window.article.labelled is None:
        return True
    (first, after), piece = window.article.labelled, window.start + at
    return first <= piece < after and not any(a <= piece < b for a, b in window.article.unknown)


def batch_of(windows: list[Window], rng: random.Random, training: bool, casing: int = 0) -> dict[str, torch.Tensor]:
    """Tensors of some windows. In training the casing is drawn, and at times case or the rules' findings are withheld."""
    n = len(windows)
    longest = max(window.end - window.start for window in windows) + 2
    ids = np.zeros((n, LENGTH), np.int64)
    features = np.zeros((n, LENGTH, FEATURES), np.float32)
    plain = np.zeros((n, LENGTH, FEATURES), np.float32)
    mask = np.zeros((n, LENGTH), np.float32)
    tags = np.full((n, LENGTH, len(TAG_FAMILIES)), -1, np.int64)
    cues = np.zeros((n, CUES), np.int64)
    known = np.zeros((n, CUES), np.float32)
    targets = np.zeros((n, CUES, len(PAIR_ROLES), LENGTH), np.float32)
    for row, window in enumerate(windows):
        length = window.end - window.start
        drawn = rng.choices([0, 1, 2], [0.7, 0.15, 0.15])[0] if training else casing
        table = window.article.features[drawn]
        if table is None:
            table = window.article.features[0]
        part = table[window.start : window.end].astype(np.float32) / 100
        ids[row, 0], ids[row, length + 1] = CLS, SEP
        ids[row, 1 : length + 1] = window.article.ids[window.start : window.end]
        mask[row, : length + 2] = 1
        tags[row] = tags_of(window)
        at, rows = pairs_of(window, part, rng)
        plain[row, 1 : length + 1] = window.article.features[0][window.start : window.end].astype(np.float32) / 100
        if training and rng.random() < 0.25:
            part[:, RULE_COLUMNS] = 0
        if training and rng.random() < 0.1:
            part[:, CASE_COLUMNS] = 0
        features[row, 1 : length + 1] = part
        cues[row, : len(at)], known[row, : len(at)] = at, 1
        targets[row, : len(at)] = rows
    told = [values_of(window) for window in windows]
    shares = np.zeros((n, max(1, *(len(wanted) for _, wanted in told)), 2, LENGTH), np.float32)
    values = np.full((n, shares.shape[1], len(VALUES)), -1, np.int64)
    for row, (share, wanted) in enumerate(told):
        shares[row, : len(share)], values[row, : len(wanted)] = share, wanted
    cut = min(LENGTH, -(-longest // 16) * 16)
    shift = rng.randrange(POSITIONS - LENGTH + 1) if training and rng.random() < 0.5 else 0
    as_tensor = torch.from_numpy
    return {
        "ids": as_tensor(ids[:, :cut]),
        "features": as_tensor(features[:, :cut]),
        "plain": as_tensor(plain[:, :cut]),
        "labelled": [window.article.attributions is not None for window in windows],
        "mask": as_tensor(mask[:, :cut]),
        "positions": torch.arange(cut) + shift,
        "tags": as_tensor(tags[:, :cut]),
        "cues": as_tensor(cues),
        "known": as_tensor(known),
        "targets": as_tensor(targets[..., :cut]),
        "shares": as_tensor(shares[..., :cut]),
        "values": as_tensor(values),
    }
