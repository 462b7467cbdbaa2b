package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Attachment;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the text says is attached, without naming a file: "slides vedhæftes". */
final class AttachmentMentions {

    private static final Pattern MENTION =
            Pattern.compile(
                    "(?iU)\\b(\\p{L}+) (?:vedhæftes|vedlægges|er vedhæftet|er vedlagt)\\b"
                            + "|\\b(?:vedhæftede|vedlagte) (\\p{L}+)");

    private AttachmentMentions() {}

    static List<Attachment> in(List<Passage> narrative) {
        var spans = new LinkedHashMap<String, List<Span>>();
        narrative.forEach(passage -> collect(passage, spans));
        return spans.entrySet().stream().map(AttachmentMentions::attachment).toList();
    }

    private static void collect(Passage passage, Map<String, List<Span>> spans) {
        var match = MENTION.matcher(passage.text());
        while (match.find()) {
            var what = match.end(1) >= 0 ? match.group(1) : match.group(2);
            spans.computeIfAbsent(what.toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                    .addAll(passage.spans());
        }
    }

    private static Attachment attachment(Map.Entry<String, List<Span>> mention) {
        return new Attachment(mention.getKey(), Attachment.Form.MENTIONED, mention.getValue());
    }
}
