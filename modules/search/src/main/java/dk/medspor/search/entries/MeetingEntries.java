package dk.medspor.search.entries;

import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A meeting, each item of its agenda with what became of it, and what the minutes say. What hangs
 * on an item is what {@link MeetingDossier#without} leaves out for whoever may not read that item:
 * so nothing of it stands in any entry but its own.
 */
public final class MeetingEntries implements Searched<MeetingDossier> {

    @Override
    public List<Entry> entries(MeetingDossier dossier) {
        MeetingDossier meeting = CurrentWords.of(dossier);
        List<Entry> entries = new ArrayList<>();
        add(meeting, SearchKind.MEETING, SearchKind.AGENDA_ITEM, MeetingEntries::record, entries);
        add(meeting, SearchKind.MINUTES, SearchKind.MINUTES, MeetingEntries::minutes, entries);
        return entries;
    }

    private static List<String> record(MeetingDossier it) {
        List<String> texts =
                new ArrayList<>(Texts.in(it.arrangement(), it.agenda(), it.proceedings()));
        it.arrangement().details().caseReference().ifPresent(texts::add);
        return texts;
    }

    private static List<String> minutes(MeetingDossier it) {
        return it.minutes().current().map(MinutesVersion::content).map(Texts::in).orElse(List.of());
    }

    private static void add(
            MeetingDossier meeting,
            SearchKind whole,
            SearchKind ofItem,
            Function<MeetingDossier, List<String>> words,
            List<Entry> into) {
        String title = meeting.arrangement().details().title().value();
        Set<Integer> items =
                meeting.agenda().items().stream().map(AgendaItem::item).collect(Collectors.toSet());
        List<String> ofNoItem = words.apply(meeting.without(items));
        if (whole == SearchKind.MEETING || !ofNoItem.isEmpty()) {
            into.add(
                    entry(
                            meeting,
                            whole,
                            Optional.empty(),
                            title,
                            Texts.without(ofNoItem, List.of(title))));
        }
        for (AgendaItem item : meeting.agenda().items()) {
            Set<Integer> others = new HashSet<>(items);
            others.remove(item.item());
            List<String> its = Texts.without(words.apply(meeting.without(others)), ofNoItem);
            if (!its.isEmpty()) {
                String heading = item.content().title().value();
                into.add(
                        entry(
                                meeting,
                                ofItem,
                                Optional.of(item.item()),
                                heading,
                                Texts.without(its, List.of(heading))));
            }
        }
    }

    private static Entry entry(
            MeetingDossier meeting,
            SearchKind kind,
            Optional<Integer> item,
            String heading,
            List<String> texts) {
        return Entry.of(
                kind,
                Whereabouts.at(meeting.id().value(), item),
                heading,
                texts,
                meeting.arrangement().bodies(),
                Optional.of(meeting.arrangement().date()));
    }
}
