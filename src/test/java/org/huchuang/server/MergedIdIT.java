package org.huchuang.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedIdIT {
    @TempDir
    Path home;

    @Test
    void leadsFromAnIdentifierGivenUpToTheOneKept() throws Exception {
        try (var served = new Served(home);
                var client = HttpClient.newHttpClient()) {
            served.publish("a2", """
                    @prefix dcterms: <http://purl.org/dc/terms/> .
                    @prefix hc: <https://w3id.org/huchuang/ontology#> .
                    @prefix prov: <http://www.w3.org/ns/prov#> .
                    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                    <id/institution/aaaaaaaaaaaa> dcterms:isReplacedBy <id/institution/bbbbbbbbbbbb> .
                    <id/institution/bbbbbbbbbbbb> rdfs:label "云帆公司"@zh .
                    <id/merge/m1> a prov:Activity ; rdfs:label "合并 merge: 写法不同"@zh ; hc:confidence 0.95 ;
                      prov:generated <id/institution/bbbbbbbbbbbb> .
                    """);
            var given = URI.create(served.base() + "id/institution/aaaaaaaaaaaa");
            var status = 404;
            HttpResponse<Void> answer = null;
            for (int i = 0; i < 300 && status == 404; i++) {
                Thread.sleep(100); // until the new generation is served
                answer = client.send(HttpRequest.newBuilder(given).build(), HttpResponse.BodyHandlers.discarding());
                status = answer.statusCode();
            }
            assertEquals(301, status);
            assertEquals(
                    served.base() + "id/institution/bbbbbbbbbbbb",
                    answer.headers().firstValue("Location").orElseThrow());
            var page = client.send(
                            HttpRequest.newBuilder(URI.create(served.base() + "authority"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertTrue(
                    page.contains(
                            "<a href=\"/id/institution/bbbbbbbbbbbb\">云帆公司</a></td><td>合并 merge: 写法不同</td><td>0.95"),
                    page);
        }
    }
}
