package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Artefact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Page markers and addresses; an address that was there before is a repeat. */
final class Artefacts {

    private final Set<String> seen = new HashSet<>();

    private Artefacts() {}

    static List<Artefact> of(List<Block> blocks) {
        var artefacts = new Artefacts();
        return blocks.stream().map(artefacts::artefact).toList();
    }

    private Artefact artefact(Block block) {
        return new Artefact(kind(block), block.text(), block.spans());
    }

    private Artefact.Kind kind(Block block) {
        if (block.shape() instanceof Shape.PageMarker) {
            return Artefact.Kind.PAGE_MARKER;
        }
        if (block.shape() instanceof Shape.PageMargin) {
            return Artefact.Kind.PAGE_MARGIN;
        }
        return seen.add(block.text()) ? Artefact.Kind.LINK : Artefact.Kind.LINK_REPEAT;
    }
}
