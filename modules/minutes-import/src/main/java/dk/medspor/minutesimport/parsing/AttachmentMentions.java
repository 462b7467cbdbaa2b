package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Attachment;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the text says is attached, without naming a file: "slides vedhæftes". */
final class AttachmentMentions {

    private static final Pattern MENTION =
            Pattern.compile(
                    "(?iU)\\b(\\p{L}+(?: og \\p{L}+)?) (?:vedhæftes|vedlægges|er vedhæftet|er vedlagt)\\b"
                            + "|\\b((?:vedhæftede|vedlagte) (\\p{L}+)(?: \\(\\p{L}+\\))?"
                            + "(?: fra (?:de )?\\d{1,2} \\p{L}+)?)");

    private AttachmentMentions() {}

    /** Each thing once, with every place that speaks of it. */
    static List<Attachment> in(List<Passage> narrative) {
        var spans = new LinkedHashMap<String, List<Span>>();
        var words = new LinkedHashMap<String, String>();
        for (var passage : narrative) {
            MENTION.matcher(passage.text())
                    .results()
                    .map(AttachmentMentions::what)
                    .forEach(
                            what -> {
                                String key = what.toLowerCase(Locale.ROOT);
                                words.putIfAbsent(key, what);
                                spans.computeIfAbsent(key, _ -> new ArrayList<>())
                                        .addAll(passage.spans());
                            });
        }
        return words.entrySet().stream()
                .map(it -> attachment(it.getValue(), spans.getOrDefault(it.getKey(), List.of())))
                .toList();
    }

    /** A word alone says the same before and behind "attached". */
    private static String what(MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        boolean bare = match.end(2) == match.end(3);
        return bare ? match.group(3) : match.group(2);
    }

    private static Attachment attachment(String what, List<Span> spans) {
        return new Attachment(what, Attachment.Form.MENTIONED, spans);
    }
}
