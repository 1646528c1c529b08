package org.huchuang.server.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How it is told that something cannot be sent: 404, 406 or 410, in words that lead on. */
public interface Refusal {
    /** Sends the status with a page for people or a line for programs. */
    void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
