package dk.medspor.search.entries;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.CommentRound.Comment;
import dk.medspor.recommendations.Dossier;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A recommendation as it is worded last, and each comment by itself, as for calls. */
public final class RecommendationEntries implements Searched<Dossier> {

    @Override
    public List<Entry> entries(Dossier it) {
        Set<MedBodyId> all = new HashSet<>(Set.of(it.ownerBodyId()));
        it.rounds().forEach(round -> all.addAll(round.asked()));
        String title = it.latest().title().value();
        List<String> texts =
                new ArrayList<>(Texts.without(Texts.in(it.latest(), it.steps()), List.of(title)));
        it.latest().number().ifPresent(texts::add);
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(it, texts, all));
        it.rounds().stream()
                .map(CommentRound::comments)
                .flatMap(List::stream)
                .forEach(comment -> entries.add(comment(it, comment)));
        return entries;
    }

    private static Entry comment(Dossier it, Comment comment) {
        return entry(it, Texts.in(comment), Set.of(comment.bodyId()));
    }

    private static Entry entry(Dossier it, List<String> texts, Set<MedBodyId> readers) {
        return new Entry(
                SearchKind.RECOMMENDATION,
                Whereabouts.of(it.id().value()),
                it.latest().title().value(),
                texts,
                it.ownerBodyId(),
                readers,
                readers,
                Optional.of(it.draftedOn()));
    }
}
