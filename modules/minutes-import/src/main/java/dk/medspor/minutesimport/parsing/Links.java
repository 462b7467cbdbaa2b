package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Link;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every address of a document, once, where it stands first. */
final class Links {

    private static final Pattern IN_TEXT = Pattern.compile("(?i)https?://[^\\s<>\"”)\\]]+");

    private final Map<String, List<Span>> found = new LinkedHashMap<>();

    private Links() {}

    static List<Link> in(BlockJoiner.Joined joined) {
        var all = new ArrayList<>(joined.artefacts());
        joined.blocks().forEach(block -> addWithSubItems(all, block));
        all.sort(Comparator.comparingInt(block -> block.pieces().getFirst().line().number()));
        var links = new Links();
        all.forEach(links::collect);
        return links.found.entrySet().stream()
                .map(entry -> new Link(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void addWithSubItems(List<Block> all, Block block) {
        all.add(block);
        block.subItems().forEach(item -> addWithSubItems(all, item));
    }

    private void collect(Block block) {
        if (block.shape() instanceof Shape.Address) {
            found.putIfAbsent(block.text(), block.spans());
            return;
        }
        var match = IN_TEXT.matcher(block.text());
        while (match.find()) {
            found.putIfAbsent(withoutFullStop(match.group()), block.spans());
        }
    }

    private static String withoutFullStop(String url) {
        int end = url.length();
        while (".,;:".indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return url.substring(0, end);
    }
}
