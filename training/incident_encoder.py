"""The encoder of incidents: BERT layers over the word table that the attribution encoder has, with three heads.

`roles` says of each piece whether it begins or goes on a mention that fills a role, or a word for an act; `acts` says of a trigger's first piece whether it
tells of an incident, of any mention's first piece of which type its incident is, and of both whether it is the one that the text is chiefly about; `pairs` says of two first pieces whether they tell
of one incident, and whether they name one entity.
"""
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from encoder import POSITIONS, VOCABULARY, WIDTH, Layer, rotated

INCIDENT_FEATURES = 22
LAYERS = 10
ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon", "Act"]
ACTS = ["incident", "ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "main"]
# Of which type the incident is that a trigger tells of, in the program's own terms: one of these. "other" are acts of a state.
TYPES = [
    "bombing", "airstrike", "shelling", "shooting", "assassination", "kidnapping", "arson", "robbery", "clash", "sabotage", "attack",
    "sexual-violence", "accident", "other",
]
PAIRS = ["one incident", "one entity"]
PAIR_WIDTH = 64


class IncidentEncoder(nn.Module):
    """ids [batch, length], features [batch, length, INCIDENT_FEATURES], mask [batch, length] (1 where there is a piece), positions [length]."""

    def __init__(self, layers: int = LAYERS, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.features = nn.Linear(INCIDENT_FEATURES, WIDTH, bias=False)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.roles = nn.Linear(WIDTH, 3 * len(ROLES))
        self.acts = nn.Linear(WIDTH, len(ACTS) + len(TYPES))
        self.pair_from = nn.Linear(WIDTH, len(PAIRS) * PAIR_WIDTH)
        self.pair_bias = nn.Linear(WIDTH, len(PAIRS))
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
        """roles [batch, length, roles * 3], acts [batch, length, acts + types] and pairs [batch, kind, length, length], all logits; pairs are symmetric."""
        batch, length, _ = hidden.shape
        split = self.pair_from(hidden).view(batch, length, len(PAIRS), PAIR_WIDTH).transpose(1, 2).float()
        bias = self.pair_bias(hidden).float().transpose(1, 2)
        near, far = split[..., : PAIR_WIDTH // 2], split[..., PAIR_WIDTH // 2 :]
        near = rotated(near)
        pairs = (near @ near.transpose(-1, -2) + far @ far.transpose(-1, -2)) / PAIR_WIDTH**0.5
        return self.roles(hidden).float(), self.acts(hidden).float(), pairs + bias[:, :, :, None] + bias[:, :, None, :]

    def forward(self, ids, features, mask, positions):
        return self.heads(self.encode(self.words(ids), features, mask, positions))


def load_pretrained(model: IncidentEncoder, path: Path) -> None:
    """Fills places and layers from the initial values of a BERT of width 384 saved as ONNX; the first layers where it has more."""
    graph, values = graph_of(path)
    # Matrices stand in the graph under names of their own: each is found by the node that multiplies with it.
    by_node = {node.name: values[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in values}
    copy = lambda to, value: to.data.copy_(value)
    copy(model.places.weight, values["embeddings.position_embeddings.weight"])
    copy(model.kind, values["embeddings.token_type_embeddings.weight"][0])
    copy(model.norm.weight, values["embeddings.LayerNorm.weight"])
    copy(model.norm.bias, values["embeddings.LayerNorm.bias"])
    copy(model.words.weight, values["embeddings.word_embeddings.weight"])
    for index, layer in enumerate(model.layers):
        name = f"encoder.layer.{index}"
        parts = {
            "attention.self.query": layer.query, "attention.self.key": layer.key, "attention.self.value": layer.value,
            "attention.output.dense": layer.out, "intermediate.dense": layer.inner, "output.dense": layer.outer,
        }
        for part, linear in parts.items():
            copy(linear.weight, by_node[f"/encoder/layer.{index}/{part.replace('.', '/')}/MatMul"].T)
            copy(linear.bias, values[f"{name}.{part}.bias"])
        for part, norm in (("attention.output.LayerNorm", layer.attention_norm), ("output.LayerNorm", layer.norm)):
            copy(norm.weight, values[f"{name}.{part}.weight"])
            copy(norm.bias, values[f"{name}.{part}.bias"])


def load_words(model: IncidentEncoder, path: Path) -> None:
    """Takes the word table of the attribution encoder, from its weights or from the `words.onnx` that ships, and keeps to it: it ships once
    for both."""
    table = shipped_table(path) if path.suffix == ".onnx" else load_file(path)["words.weight"]
    model.words.weight.data.copy_(table)
    model.words.weight.requires_grad_(False)


def shipped_table(path: Path) -> torch.Tensor:
    """The table of `words.onnx` as the program reads it."""
    _, values = graph_of(path)
    [name] = [name for name in values if name.endswith("_quantized")]
    return dequantised(values, name)


def dequantised(values: dict[str, torch.Tensor], name: str) -> torch.Tensor:
    """What whole numbers stand for: `name` ends with `_quantized`, its scale and its zero stand beside it, one for all or one a column."""
    whole, scale, zero = (values[name.removesuffix("quantized") + part] for part in ("quantized", "scale", "zero_point"))
    return (whole.float() - zero.float()) * scale


def graph_of(path: Path):
    """The graph of an ONNX file, and its initial values by name."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    return graph, {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}
