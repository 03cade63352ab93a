"""The weights of an encoder as its int8 ONNX ships them, so that training may go on from there."""
from pathlib import Path

import torch

from encoder import AttributionEncoder
from incident_encoder import IncidentEncoder, dequantised, graph_of

INSIDE = "encoder."
FEATURES = "features"


def load_shipped(model: AttributionEncoder | IncidentEncoder, path: Path) -> None:
    """Fills everything but the word table, which ships in a file of its own. Whole numbers of seven bits become what they stand for, so the
    network begins a little off the one that was trained. Raises ValueError where a part of the network is not in the file."""
    graph, values = graph_of(path)
    made_by = {name: node for node in graph.node for name in node.output}
    state = {}
    for name in model.state_dict():
        if name == "words.weight":
            continue
        if INSIDE + name in values:
            state[name] = values[INSIDE + name]
        elif name == "places.weight":
            state[name] = dequantised(values, INSIDE + "places.weight_quantized")
        elif name == "features.weight":
            state[name] = next(values[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[0] == FEATURES).T
        elif INSIDE + name.removesuffix("weight") + "bias" not in values:
            continue  # a head that these weights do not have yet
        else:
            state[name] = matrix_before(INSIDE + name.removesuffix("weight") + "bias", graph, values, made_by).T
    for name, own in model.state_dict().items():
        if name in state and state[name].shape != own.shape:
            # A head that has grown since: its first columns are the ones that ship.
            state[name] = torch.cat([state[name], own[len(state[name]) :]])
    missing, unexpected = model.load_state_dict(state, strict=False)
    if unexpected or [name for name in missing if not name.startswith("values.")] != ["words.weight"]:
        raise ValueError(f"{path} lacks {missing}")


def matrix_before(bias: str, graph, values, made_by) -> torch.Tensor:
    """What is multiplied with before a bias is added: the graph keeps names of biases, and none of matrices."""
    added = next((node for node in graph.node if node.op_type == "Add" and bias in node.input), None)
    if added is None:
        raise ValueError(f"no {bias} in the file")
    node = made_by[next(name for name in added.input if name != bias)]
    while node.op_type not in ("MatMul", "MatMulInteger"):
        node = made_by[node.input[0]]
    if node.op_type == "MatMul":
        return values[node.input[1]]
    return dequantised(values, node.input[1])
