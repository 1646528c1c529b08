package org.huchuang.server.gateway;

import java.util.SortedMap;

/**
 * How the gateway is doing.
 *
 * @param running queries
 * @param waiting queries
 * @param lost queries that do not stop
 * @param everLost the same, with those that did stop later
 * @param well whether queries can still be run; a supervisor should start the service again when not
 * @param counts of queries by outcome: {@code answered}, {@code cut}, or the type of a refusal
 */
public record GatewayStatus(
        int running, int waiting, int lost, int everLost, boolean well, SortedMap<String, Long> counts) {}
