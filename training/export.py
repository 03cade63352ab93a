"""python training/export.py --weights FILE --out FOLDER

Writes the encoder as ONNX: `encoder.float.onnx` to measure against, `encoder.onnx` with int8 weights to ship. Weights are signed and
keep to seven bits (reduced range), so that processors without VNNI, whose 16-bit sums would overflow, give the same numbers.
"""
import argparse
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file
from torch import nn

from encoder import FEATURES, INNER, WIDTH, AttributionEncoder

OPSET = 20


class OneWindow(nn.Module):
    """The encoder for one window without padding: ids [1, length], features [1, length, FEATURES]."""

    def __init__(self, encoder: AttributionEncoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids, features):
        length = ids.shape[1]
        positions = torch.arange(length)
        mask = torch.ones(1, length)
        return self.encoder(ids, features, mask, positions)


def small(graph) -> list[str]:
    """The heads, and what takes the features in: they are small, and what they say is compared with thresholds, so they stay float."""
    shapes = {weight.name: tuple(weight.dims) for weight in graph.initializer}
    inside = {(WIDTH, WIDTH), (WIDTH, INNER), (INNER, WIDTH)}
    return [n.name for n in graph.node if n.op_type in ("MatMul", "Gemm") and shapes.get(n.input[1], (WIDTH, WIDTH)) not in inside]


def without_traces(path: Path) -> None:
    """Takes out what the exporter notes for debugging: stack traces hold paths of the machine that trained."""
    model = onnx.load(str(path))
    del model.metadata_props[:]
    del model.graph.metadata_props[:]
    for part in [*model.graph.node, *model.graph.initializer, *model.graph.value_info, *model.graph.input, *model.graph.output]:
        del part.metadata_props[:]
        part.doc_string = ""
    onnx.save(model, str(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    weights = load_file(args.weights)
    if any(name.startswith("optimiser.") for name in weights):
        weights = {name[6:]: value for name, value in weights.items() if name.startswith("model.")}
    layers = len({name.split(".")[1] for name in weights if name.startswith("layers.")})
    encoder = AttributionEncoder(layers, 0.0)
    encoder.load_state_dict(weights)
    model = OneWindow(encoder).eval()
    sample = (torch.randint(1000, 2000, (1, 64)), torch.rand(1, 64, FEATURES))
    length = torch.export.Dim("length", min=8, max=510)
    program = torch.onnx.export(
        model, sample, dynamo=True, opset_version=OPSET, optimize=True,
        input_names=["ids", "features"], output_names=["tags", "pairs"],
        dynamic_shapes={"ids": {1: length}, "features": {1: length}},
    )
    whole = args.out / "encoder.float.onnx"
    program.save(str(whole), external_data=False)
    onnx.checker.check_model(str(whole))
    quantize_dynamic(
        str(whole), str(args.out / "encoder.onnx"), weight_type=QuantType.QInt8, reduce_range=True, per_channel=True,
        nodes_to_exclude=small(onnx.load(str(whole)).graph),
    )
    for path in (whole, args.out / "encoder.onnx"):
        without_traces(path)
        print(path, path.stat().st_size)


if __name__ == "__main__":
    main()
