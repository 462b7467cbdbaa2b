package dk.medspor.status.recommendations;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.readmodels.View;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.DossierFold;
import dk.medspor.recommendations.RecommendationEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One document per recommendation. */
public final class RecommendationView implements View<Dossier> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Dossier> documentType() {
        return Dossier.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof RecommendationEvent it
                ? Set.of(it.recommendationId().toString())
                : Set.of();
    }

    @Override
    public Dossier evolve(Optional<Dossier> document, RecordedEvent event) {
        return DossierFold.after(document, (RecommendationEvent) event.payload());
    }

    /** Lists of the body that recommends, of all that were asked, and of what it grew from. */
    @Override
    public Set<String> scopes(Dossier document) {
        Set<String> scopes = new HashSet<>(Set.of(ALL, scope(document.ownerBodyId())));
        document.sources().forEach(it -> scopes.add(source(it)));
        document.rounds().stream()
                .flatMap(it -> it.asked().stream())
                .forEach(it -> scopes.add(scope(it)));
        return scopes;
    }

    /** In the order of their drafting. */
    @Override
    public String sort(Dossier document) {
        return document.draftedOn().toString();
    }

    /** The list of what grew from a contribution. */
    public static String source(ContributionId contribution) {
        return "source:" + contribution;
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }
}
