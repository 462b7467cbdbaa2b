package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.eventlog.Disclosure;
import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.StoredCommit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Tells, commit by commit, which belong to a bundle. */
final class Selection {

    private final BundleScope scope;
    private final Disclosure texts;
    private final Predicate<StoredCommit> hidden;
    private final Set<String> streams = new HashSet<>();

    /**
     * @param hidden the commits that are not looked through for a case: whoever asks may not know
     */
    Selection(BundleScope scope, Disclosure texts, Predicate<StoredCommit> hidden) {
        this.hidden = hidden;
        this.scope = scope;
        this.texts = texts;
        scope.subject().map(UUID::toString).ifPresent(streams::add);
    }

    /** To be asked once for every commit, in their order. */
    boolean takes(StoredCommit commit) {
        boolean concerned = scope.isAboutAll() || isConcerned(commit);
        return concerned
                && commit.lastPosition() >= scope.fromPosition()
                && commit.firstPosition() <= scope.toPosition();
    }

    private boolean isConcerned(StoredCommit commit) {
        boolean concerned = false;
        boolean opens = scope.caseReference().isPresent() && !hidden.test(commit);
        for (CommitEvent event : commit.events()) {
            boolean names = names(event, opens);
            if (names && event.sequence() == 0) {
                streams.add(event.stream());
            }
            concerned |= names || streams.contains(event.stream());
        }
        return concerned;
    }

    /** Ids are never sealed, so only a search for a case has to open texts. */
    private boolean names(CommitEvent event, boolean opens) {
        return scope.subject().filter(it -> holds(event.payload(), it.toString())).isPresent()
                || scope.caseReference()
                        .filter(_ -> opens)
                        .filter(it -> holds(texts.opened(event.id(), event.payload()), it))
                        .isPresent();
    }

    private static boolean holds(byte[] json, String text) {
        return new String(json, UTF_8).contains(EventJson.mapper().writeValueAsString(text));
    }
}
