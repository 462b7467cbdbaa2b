package dk.medspor.restapi.exports;

import dk.medspor.exports.StatusQuestion;

/** The questions that whoever reads the status may put. */
enum StatusTable {
    OVERVIEW(StatusQuestion.OVERVIEW),
    EVALUATIONS(StatusQuestion.EVALUATIONS),
    BOARD(StatusQuestion.BOARD),
    FORECAST(StatusQuestion.FORECAST),
    FUNNEL(StatusQuestion.FUNNEL),
    EFFECT(StatusQuestion.EFFECT);

    private final StatusQuestion question;

    StatusTable(StatusQuestion question) {
        this.question = question;
    }

    StatusQuestion question() {
        return question;
    }
}
