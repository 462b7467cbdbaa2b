/**
 * The figures of the status as files for Excel, Word and the printer: status answers in, bytes out.
 * It asks what the pages ask, counts nothing itself, and knows neither HTTP nor who is reading.
 */
@NullMarked
package dk.medspor.exports;

import org.jspecify.annotations.NullMarked;
