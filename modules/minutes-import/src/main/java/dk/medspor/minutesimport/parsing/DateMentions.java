package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.DateMention;
import dk.medspor.minutesimport.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every date that the text of a document names. */
final class DateMentions {

    private DateMentions() {}

    static List<DateMention> in(List<Block> blocks, Optional<LocalDate> reference) {
        var mentions = new ArrayList<DateMention>();
        blocks.forEach(block -> collect(block, reference, mentions));
        return mentions;
    }

    private static void collect(
            Block block, Optional<LocalDate> reference, List<DateMention> mentions) {
        var place = new WordPlaces(block.pieces());
        for (var found : DanishDates.in(block.text(), reference)) {
            mentions.add(mention(found, place.next(found.words()).orElseGet(block::spans)));
        }
        block.subItems().forEach(item -> collect(item, reference, mentions));
    }

    private static DateMention mention(DanishDates.Found found, List<Span> spans) {
        var meant = found.meant();
        return new DateMention(
                found.words(),
                meant.from(),
                meant.to(),
                meant.precision(),
                meant.yearInferred(),
                spans);
    }
}
