package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * A file of Word, PowerPoint or Excel since 2007 (ECMA-376), whichever it is. Elements may lie in
 * each other deeper than a library can follow them.
 */
final class OfficeFile {

    private OfficeFile() {}

    static SourceText read(byte[] content) {
        try {
            return switch (PackageCheck.of(content)) {
                case PackageCheck.Faulty(var refusal) -> new SourceText.Unreadable(refusal);
                case PackageCheck.Sound(var kind) -> {
                    var in = new ByteArrayInputStream(content);
                    yield switch (kind) {
                        case WORD -> WordFile.lines(in).numbered();
                        case SLIDES -> SlideFile.lines(in).numbered();
                        case SHEETS -> SheetFile.lines(in).numbered();
                    };
                }
            };
        } catch (StackOverflowError deep) {
            return new SourceText.Unreadable(new Refusal.Damaged());
        } catch (IOException | RuntimeException broken) {
            return new SourceText.Unreadable(Broken.refusal(broken));
        }
    }
}
