"""python training/export.py --attribution FILE --incidents FILE --out FOLDER

Writes both encoders and the word table that they share as ONNX: `*.float.onnx` to measure against, `*.onnx` with int8 weights to ship.
Weights are signed and keep to seven bits (reduced range), so that processors without VNNI, whose 16-bit sums would overflow, give the
same numbers.
"""
import argparse
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file
from torch import nn

from encoder import FEATURES, INNER, SOURCE_VALUES, WIDTH, AttributionEncoder
from incident_encoder import INCIDENT_FEATURES, IncidentEncoder

OPSET = 20
LONGEST = 512


class Words(nn.Module):
    """ids [1, count] to what the word table holds of each: [1, count, WIDTH]."""

    def __init__(self, encoder):
        super().__init__()
        self.words = encoder.words

    def forward(self, ids):
        return self.words(ids)


class OneWindow(nn.Module):
    """An encoder for one window without padding: embedded [1, length, WIDTH], features [1, length, columns]."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, embedded, features):
        length = embedded.shape[1]
        return self.encoder.heads(self.encoder.encode(embedded, features, torch.ones(1, length), torch.arange(length)))


def without_cue_values(encoder: AttributionEncoder) -> AttributionEncoder:
    """What is said of cues helps the network to learn and is left to the rules when it reads: those columns do not ship."""
    kept = sum(len(names) for names in SOURCE_VALUES.values())
    encoder.values.weight = nn.Parameter(encoder.values.weight[:kept].detach())
    encoder.values.bias = nn.Parameter(encoder.values.bias[:kept].detach())
    return encoder


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


def write(model: nn.Module, sample: tuple, names: tuple[list[str], list[str]], most: int, out: Path, name: str) -> None:
    """Exports one graph whose second axis is the length, then its int8 twin."""
    length = torch.export.Dim("length", min=8, max=most)
    program = torch.onnx.export(
        model.eval(), sample, dynamo=True, opset_version=OPSET, optimize=True, input_names=names[0], output_names=names[1],
        dynamic_shapes={given: {1: length} for given in names[0]},
    )
    whole, shipped = out / f"{name}.float.onnx", out / f"{name}.onnx"
    program.save(str(whole), external_data=False)
    onnx.checker.check_model(str(whole))
    quantize_dynamic(
        str(whole), str(shipped), weight_type=QuantType.QInt8, reduce_range=True, per_channel=True,
        nodes_to_exclude=small(onnx.load(str(whole)).graph),
    )
    for path in (whole, shipped):
        without_traces(path)
        print(path, path.stat().st_size)


def load(kind: type, path: Path):
    """The encoder of a weights file or a checkpoint."""
    weights = load_file(path)
    if any(name.startswith("optimiser.") for name in weights):
        weights = {name[6:]: value for name, value in weights.items() if name.startswith("model.")}
    encoder = kind(len({name.split(".")[1] for name in weights if name.startswith("layers.")}), 0.0)
    encoder.load_state_dict(weights)
    return encoder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--attribution", type=Path)
    parser.add_argument("--incidents", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    if args.attribution:
        encoder = load(AttributionEncoder, args.attribution)
        write(Words(encoder), (torch.randint(1000, 2000, (1, 64)),), (["ids"], ["embedded"]), 100_002, args.out, "words")
        sample = (torch.rand(1, 64, WIDTH), torch.rand(1, 64, FEATURES))
        write(OneWindow(without_cue_values(encoder)), sample, (["embedded", "features"], ["tags", "pairs", "values"]), LONGEST, args.out, "attribution")
    if args.incidents:
        sample = (torch.rand(1, 64, WIDTH), torch.rand(1, 64, INCIDENT_FEATURES))
        names = (["embedded", "features"], ["roles", "acts", "pairs"])
        write(OneWindow(load(IncidentEncoder, args.incidents)), sample, names, LONGEST, args.out, "incidents")


if __name__ == "__main__":
    main()
