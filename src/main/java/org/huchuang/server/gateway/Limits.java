package org.huchuang.server.gateway;

/** Every limit of the public service, in one place; {@link #DEFAULTS} suits two cores and one gigabyte of heap. */
public record Limits(Time time, Result result, Shape shape, Value value, Work work, Client client, Client visitor) {
    public static final Limits DEFAULTS = new Limits(
            new Time(10_000, 30_000, 800),
            new Result(10_000, 16_000_000),
            new Shape(1_000_000, 100_000, 100, 400, 10_000, 100, 24, 2, 8),
            new Value(1_000_000, 20_000, 5_000_000, 500, 10_000, 200, 24),
            new Work(4, 16, 5_000, 4, 16, 1_000, 0.7, 3),
            new Client(3, 60, 120, 30, 60),
            new Client(12, 20, 60, 120, 240));

    /** Requests that are worked on or wait, together. */
    public int most() {
        return work.queries() + work.waiting() + work.pages() + work.pagesWaiting();
    }

    /** The same with other times; for tests and for small machines. */
    public Limits with(Time other) {
        return new Limits(other, result, shape, value, work, client, visitor);
    }

    /** The same with other bounds of results. */
    public Limits with(Result other) {
        return new Limits(time, other, shape, value, work, client, visitor);
    }

    /** The same with other workers. */
    public Limits with(Work other) {
        return new Limits(time, result, shape, value, other, client, visitor);
    }

    /** The same with other rights of one client at the query endpoint. */
    public Limits with(Client other) {
        return new Limits(time, result, shape, value, work, other, visitor);
    }

    /** The same with other rights of one client everywhere else. */
    public Limits visited(Client other) {
        return new Limits(time, result, shape, value, work, client, other);
    }

    /**
     * Milliseconds a query has.
     *
     * @param firstRow until its first row is found
     * @param whole until its last row is found
     * @param grace from being told to stop until its client is answered without it
     */
    public record Time(int firstRow, int whole, int grace) {}

    /**
     * What an answer holds at most; what is more is cut and said so, or refused where the format has no place to say it.
     *
     * @param rows solutions, or triples of a graph
     * @param bytes of the terms in it
     */
    public record Result(int rows, long bytes) {}

    /**
     * How a query may look; what exceeds it is refused before it runs.
     *
     * @param body bytes of a request
     * @param text characters of a query
     * @param depth of brackets within each other
     * @param clauses patterns, filters, unions and the like, together
     * @param values rows of all VALUES, together
     * @param graphs named by FROM and FROM NAMED
     * @param pathSteps steps of one property path
     * @param pathLoops {@code *} and {@code +} within each other in a property path
     * @param searches uses of {@code text:query}
     */
    public record Shape(
            int body,
            int text,
            int depth,
            int clauses,
            int values,
            int graphs,
            int pathSteps,
            int pathLoops,
            int searches) {}

    /**
     * How far a function may go.
     *
     * @param text characters of a text that a function makes
     * @param digits bits of a number that a function makes
     * @param regexSteps characters that one use of a regular expression looks at
     * @param pattern characters of a regular expression
     * @param hits that one {@code text:query} returns
     * @param search characters of what {@code text:query} looks for
     * @param searchTerms of what {@code text:query} looks for
     */
    public record Value(int text, int digits, int regexSteps, int pattern, int hits, int search, int searchTerms) {}

    /**
     * Who does the work.
     *
     * @param queries that run at once
     * @param waiting queries that wait for a worker; one more is answered 503
     * @param patience milliseconds that a query waits for a worker
     * @param pages other requests that are worked on at once
     * @param pagesWaiting other requests that wait; one more is answered 503
     * @param pagesPatience milliseconds that other requests wait
     * @param heap share of the heap that a collection leaves in use, from which the greediest query is stopped
     * @param lost workers whose query does not stop, from which the service says that it is not well
     */
    public record Work(
            int queries,
            int waiting,
            int patience,
            int pages,
            int pagesWaiting,
            int pagesPatience,
            double heap,
            int lost) {}

    /**
     * What one client may take, after the Wikidata Query Service: of queries as {@code client}, in seconds that pass, and of pages
     * and all other addresses as {@code visitor}, in seconds of processor time.
     *
     * @param parallel requests that run at once
     * @param seconds that come back each minute
     * @param secondsAtOnce that may be saved up
     * @param errors that are forgiven each minute
     * @param errorsAtOnce errors that may be saved up
     */
    public record Client(int parallel, int seconds, int secondsAtOnce, int errors, int errorsAtOnce) {}
}
