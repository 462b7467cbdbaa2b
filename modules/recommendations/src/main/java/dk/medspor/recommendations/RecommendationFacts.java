package dk.medspor.recommendations;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeRegister;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionRegister;
import dk.medspor.recommendations.RecommendationCommand.DraftRecommendation;
import dk.medspor.recommendations.RecommendationCommand.LinkInitiative;
import dk.medspor.recommendations.RecommendationCommand.OpenCommentRound;
import dk.medspor.recommendations.RecommendationCommand.SubmitRecommendation;
import java.time.LocalDate;
import java.util.List;

/** Writes what the rules need to know from other modules into the commands. */
public final class RecommendationFacts {

    private final MedBodyRegister bodies;
    private final ContributionRegister contributions;
    private final InitiativeRegister initiatives;

    public RecommendationFacts(
            MedBodyRegister bodies,
            ContributionRegister contributions,
            InitiativeRegister initiatives) {
        this.bodies = bodies;
        this.contributions = contributions;
        this.initiatives = initiatives;
    }

    public DraftRecommendation draft(
            RecommendationId id,
            MedBodyId owner,
            Template template,
            List<ContributionId> sources,
            LocalDate on) {
        return new DraftRecommendation(
                id,
                owner,
                bodies.knows(owner),
                template,
                sources,
                sources.stream().filter(it -> !contributions.knows(it)).toList(),
                on);
    }

    public OpenCommentRound openCommentRound(
            RecommendationId id, LocalDate on, LocalDate until, List<MedBodyId> asked) {
        return new OpenCommentRound(
                id, on, until, asked, asked.stream().filter(it -> !bodies.knows(it)).toList());
    }

    public SubmitRecommendation submit(RecommendationId id, Forum forum, LocalDate on) {
        return new SubmitRecommendation(
                id, forum, forum.bodyId().map(bodies::knows).orElse(isNoBody(forum)), on);
    }

    private static boolean isNoBody(Forum forum) {
        return forum.kind() != Forum.Kind.BODY;
    }

    public LinkInitiative link(RecommendationId id, InitiativeId initiative) {
        return new LinkInitiative(id, initiative, initiatives.ownerOf(initiative).isPresent());
    }
}
