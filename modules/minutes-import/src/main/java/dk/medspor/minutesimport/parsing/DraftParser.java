package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Source;
import dk.medspor.minutesimport.source.SourceLine;
import java.util.List;

/** Makes a draft of the lines of a document, whatever format they came from. */
public final class DraftParser {

    private DraftParser() {}

    /** The same lines always give the same draft. */
    public static Draft parse(Source source, List<SourceLine> lines) {
        var joined = BlockJoiner.join(MinutesShapes.of(lines));
        var composition = Composer.compose(joined.blocks());
        return DraftAssembly.of(source, joined, composition);
    }
}
