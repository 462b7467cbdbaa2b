package dk.medspor.restapi.http;

import java.time.LocalDate;

/** The day whose facts are asked for: what is dated later has not happened yet. */
public record OnDay(LocalDate date) {}
