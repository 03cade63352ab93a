"""The encoder: MiniLM-L6 (BERT's architecture) with features of each piece added to its embedding, and three heads.

`tags` says of each piece whether it begins or goes on a cue, source, content or name; `pairs` says of a cue's first piece and any
other piece whether the latter belongs to the cue's source or content, so that a broken-up quotation is one content. `values` says of each
piece how a source is named and of what kind it is, and with what act, polarity and certainty a cue attributes: the mean over a source's
or a cue's pieces counts.
"""
import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER, LAYERS, VOCABULARY, POSITIONS = 384, 12, 1536, 6, 30522, 512
FEATURES = 21
TAGS = ["O", "B", "I"]
TAG_FAMILIES = ["cue", "source", "content", "person", "organisation", "place", "other"]
PAIR_ROLES = ["source", "content"]
# In the order of the program's own lists: what is said of a source's pieces, then of a cue's.
SOURCE_VALUES = {
    "named": ["person", "institution", "office", "collective", "none"],
    "kind": [
        "official", "armed-group", "supporters", "witness", "victim-or-family", "medical", "expert", "organisation", "media", "document",
        "detainee", "other",
    ],
}
CUE_VALUES = {
    "act": ["statement", "claim-of-responsibility", "demand", "refusal", "proposal", "threat", "call", "announcement"],
    "polarity": ["asserts", "denies", "questions", "no-evidence", "not-verified", "no-comment"],
    "certainty": ["stated", "probable", "possible"],
}
VALUES = SOURCE_VALUES | CUE_VALUES
PAIR_WIDTH = 64


class Layer(nn.Module):
    """One layer of BERT: attention, then a feed-forward part, each normalised after its sum."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.out = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, _ = hidden.shape
        split = lambda x: x.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.query(hidden)), split(self.key(hidden)), split(self.value(hidden))
        # Without dropout of its own: drawing for every pair of pieces took more than a third of a step.
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        drop = lambda x: F.dropout(x, self.dropout, self.training)
        hidden = self.attention_norm(hidden + drop(self.out(mixed)))
        return self.norm(hidden + drop(self.outer(F.gelu(self.inner(hidden)))))


def rotated(x: torch.Tensor) -> torch.Tensor:
    """Rotates pairs of columns by their position (RoPE, Su et al. 2021), so that a product depends on distance. x: [..., length, width]."""
    length, width = x.shape[-2], x.shape[-1]
    rates = 10000.0 ** (-torch.arange(0, width, 2, dtype=torch.float32) / width)
    angles = torch.arange(length, dtype=torch.float32)[:, None] * rates
    cos, sin = torch.cat([angles.cos()] * 2, -1), torch.cat([angles.sin()] * 2, -1)
    half = width // 2
    return x * cos + torch.cat([-x[..., half:], x[..., :half]], -1) * sin


class AttributionEncoder(nn.Module):
    """ids [batch, length], features [batch, length, FEATURES], mask [batch, length] (1 where there is a piece), positions [length]."""

    def __init__(self, layers: int = LAYERS, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.features = nn.Linear(FEATURES, WIDTH, bias=False)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.tags = nn.Linear(WIDTH, len(TAGS) * len(TAG_FAMILIES))
        self.pair_from = nn.Linear(WIDTH, len(PAIR_ROLES) * PAIR_WIDTH)
        self.pair_to = nn.Linear(WIDTH, len(PAIR_ROLES) * PAIR_WIDTH)
        self.pair_bias = nn.Linear(WIDTH, len(PAIR_ROLES))
        self.values = nn.Linear(WIDTH, sum(len(names) for names in VALUES.values()))
        self.dropout = dropout
        nn.init.zeros_(self.features.weight)

    def encode(self, embedded, features, mask, positions):
        hidden = self.norm(embedded + self.places(positions) + self.kind + self.features(features))
        hidden = F.dropout(hidden, self.dropout, self.training)
        added = (1.0 - mask[:, None, None, :]) * -1e4
        for layer in self.layers:
            hidden = layer(hidden, added)
        return hidden

    def heads(self, hidden):
        """tags [batch, length, families * 3], pairs [batch, role, cue, piece] and values [batch, length, values], all logits."""
        batch, length, _ = hidden.shape
        split = lambda x: x.view(batch, length, len(PAIR_ROLES), PAIR_WIDTH).transpose(1, 2)
        start, end = rotated(split(self.pair_from(hidden)).float()), rotated(split(self.pair_to(hidden)).float())
        pairs = start @ end.transpose(-1, -2) / PAIR_WIDTH**0.5 + self.pair_bias(hidden).float().transpose(1, 2)[:, :, None, :]
        return self.tags(hidden).float(), pairs, self.values(hidden).float()

    def forward(self, ids, features, mask, positions):
        return self.heads(self.encode(self.words(ids), features, mask, positions))


def load_pretrained(model: AttributionEncoder, folder: Path) -> None:
    """Fills the encoder from a BERT checkpoint in safetensors. Throws where the shape of the checkpoint is another."""
    config = json.loads((folder / "config.json").read_text())
    if (config["hidden_size"], config["num_attention_heads"], config["hidden_act"]) != (WIDTH, HEADS, "gelu"):
        raise ValueError(f"{folder}: not a MiniLM of width {WIDTH}")
    weights = load_file(folder / "model.safetensors")
    copy = lambda to, name: to.data.copy_(weights[name])
    copy(model.words.weight, "embeddings.word_embeddings.weight")
    copy(model.places.weight, "embeddings.position_embeddings.weight")
    model.kind.data.copy_(weights["embeddings.token_type_embeddings.weight"][0])
    both = lambda to, name: (copy(to.weight, f"{name}.weight"), copy(to.bias, f"{name}.bias"))
    both(model.norm, "embeddings.LayerNorm")
    taken = range(config["num_hidden_layers"]) if len(model.layers) == config["num_hidden_layers"] else range(0, config["num_hidden_layers"], 2)
    for layer, index in zip(model.layers, taken, strict=True):
        name = f"encoder.layer.{index}"
        for part in ("query", "key", "value"):
            both(getattr(layer, part), f"{name}.attention.self.{part}")
        both(layer.out, f"{name}.attention.output.dense")
        both(layer.attention_norm, f"{name}.attention.output.LayerNorm")
        both(layer.inner, f"{name}.intermediate.dense")
        both(layer.outer, f"{name}.output.dense")
        both(layer.norm, f"{name}.output.LayerNorm")
