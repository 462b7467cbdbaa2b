package dk.medspor.minutesimport;

import dk.medspor.minutesimport.parsing.DraftParser;
import dk.medspor.minutesimport.source.DocumentFormat;
import dk.medspor.minutesimport.source.SourceLine;
import dk.medspor.minutesimport.source.SourceText;
import java.util.List;

/** Reads a document into a draft. The same bytes always give the same draft. */
public final class MinutesReader {

    private MinutesReader() {}

    /**
     * Reads a file of Word, PowerPoint or Excel since 2007, a PDF with a text layer, or plain text,
     * markdown and separated values in UTF-8.
     *
     * @param fileName what the sender called the file; it is recorded and never decides anything
     * @param content the file as it was sent
     */
    public static Reading read(String fileName, byte[] content) {
        return switch (DocumentFormat.read(content)) {
            case SourceText.Unreadable(var refusal) -> new Reading.Refused(refusal);
            case SourceText.Lines(var lines) -> read(fileName, content, lines);
        };
    }

    private static Reading.Read read(String fileName, byte[] content, List<SourceLine> lines) {
        var source = Source.of(fileName, content, lines.size());
        return new Reading.Read(
                DraftParser.parse(source, lines), lines.stream().map(SourceLine::text).toList());
    }
}
