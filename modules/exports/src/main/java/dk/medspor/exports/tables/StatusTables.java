package dk.medspor.exports.tables;

import dk.medspor.exports.Asked;
import dk.medspor.exports.StatusQuestion;
import dk.medspor.exports.Table;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.calls.Calls;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.forecast.Forecasts;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.status.overview.Overviews;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.status.recommendations.Recommendations;

/** Puts each question of the status, and gives all that its page would show, page after page. */
public final class StatusTables {

    private final CycleTables cycles;
    private final OverviewTable overviews;
    private final AheadTables ahead;
    private final EffectTable effects;
    private final AskedTables asked;

    /** What the pages ask. */
    public record Queries(
            EvaluationCycle cycle,
            Overviews overviews,
            Forecasts forecasts,
            Funnels funnels,
            Effects effects,
            Calls calls,
            Recommendations recommendations,
            ProcessPlans plans,
            BodyDirectory directory) {}

    public StatusTables(Queries its) {
        this.cycles = new CycleTables(its.cycle(), its.directory());
        this.overviews = new OverviewTable(its.overviews(), its.directory());
        this.ahead = new AheadTables(its.forecasts(), its.funnels());
        this.effects = new EffectTable(its.effects(), its.directory());
        this.asked =
                new AskedTables(its.calls(), its.recommendations(), its.plans(), its.directory());
    }

    /**
     * The answer as a table.
     *
     * @throws IllegalArgumentException when the question is about one body and none is named
     */
    public Answer<Table> table(StatusQuestion question, Asked it) {
        return switch (question) {
            case OVERVIEW -> overviews.of(it, body(it));
            case EVALUATIONS -> cycles.evaluations(it);
            case BOARD -> cycles.board(it);
            case FORECAST -> ahead.forecast(it, body(it));
            case FUNNEL -> ahead.funnel(it);
            case EFFECT -> effects.of(it);
            case CALLS -> asked.calls(it);
            case RECOMMENDATIONS -> asked.recommendations(it);
            case PROCESS_PLANS -> asked.plans(it);
        };
    }

    private static MedBodyId body(Asked it) {
        return it.body().orElseThrow(() -> new IllegalArgumentException("of which body?"));
    }
}
