package dk.medspor.restapi.users;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A password or secret on its way in: nothing that prints a request prints it. */
record Hidden(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Hidden {}

    @Override
    public String toString() {
        return "…";
    }
}
