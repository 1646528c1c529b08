package org.huchuang.server;

import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.rdf.model.Model;
import org.huchuang.queries.Catalogue;
import org.huchuang.server.api.OpenApiServlet;
import org.huchuang.server.api.Options;
import org.huchuang.server.api.QuestionApi;
import org.huchuang.server.api.TermNames;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.DataServlet;
import org.huchuang.server.data.IdServlet;
import org.huchuang.server.describe.Describing;
import org.huchuang.server.describe.ServiceDescription;
import org.huchuang.server.describe.TermsApi;
import org.huchuang.server.describe.VoidServlet;
import org.huchuang.server.downloads.DownloadsServlet;
import org.huchuang.server.downloads.FeedServlet;
import org.huchuang.server.downloads.ReleaseFiles;
import org.huchuang.server.explore.ExploreApi;
import org.huchuang.server.explore.ExploreServlet;
import org.huchuang.server.gateway.GatewayFilter;
import org.huchuang.server.gateway.Limits;
import org.huchuang.server.gateway.QueryGateway;
import org.huchuang.server.http.Admission;
import org.huchuang.server.http.CachedByGeneration;
import org.huchuang.server.http.Frame;
import org.huchuang.server.http.NoListing;
import org.huchuang.server.ontology.OntologyServlet;
import org.huchuang.server.operate.AdminOnly;
import org.huchuang.server.operate.Measured;
import org.huchuang.server.operate.Metrics;
import org.huchuang.server.operate.MetricsServlet;
import org.huchuang.server.operate.Operating;
import org.huchuang.server.operate.StatusServlet;
import org.huchuang.server.pages.ApiPage;
import org.huchuang.server.pages.AuthorityServlet;
import org.huchuang.server.pages.OverviewServlet;
import org.huchuang.server.pages.PageServlet;
import org.huchuang.server.pages.Refusals;
import org.huchuang.server.pages.SearchApi;
import org.huchuang.server.pages.SearchServlet;
import org.huchuang.server.pages.Templates;
import org.huchuang.server.questions.QuestionsServlet;
import org.huchuang.server.reconcile.ReconcileServlet;
import org.huchuang.server.search.Classes;

/** Everything Huchuang adds to Fuseki: a line per address. */
final class HuchuangModule implements FusekiModule {
    private final CurrentGraph graph;
    private final Path releases;
    private final QueryGateway gateway;
    private final Limits limits;
    private final Metrics metrics;
    private final AdminOnly adminOnly;
    private final Templates templates = new Templates();
    private final Classes classes = new Classes();
    private final Catalogue catalogue = Catalogue.research();
    private final TermNames terms = new TermNames();
    private final Options options;

    HuchuangModule(
            CurrentGraph graph,
            Path releases,
            QueryGateway gateway,
            Limits limits,
            Metrics metrics,
            Operating operating) {
        this.graph = graph;
        this.releases = releases;
        this.gateway = gateway;
        this.limits = limits;
        this.metrics = metrics;
        this.adminOnly = new AdminOnly(operating);
        this.options = new Options(graph, catalogue);
    }

    @Override
    public String name() {
        return "huchuang";
    }

    @Override
    public void prepare(FusekiServer.Builder server, Set<String> datasets, Model configuration) {
        var index = getClass().getResource("/webapp/index.html").toString();
        server.staticFileBase(index.substring(0, index.length() - "/index.html".length()));
        var home = new FusekiHome(graph, templates);
        var refusals = new Refusals(graph, templates);
        var describing = new Describing(graph);
        var description = new VoidServlet(describing);
        var reconcile = new ReconcileServlet(graph, templates, classes);
        var questions = new QuestionApi(graph, catalogue, terms, options);
        var pages = new QuestionsServlet(graph, templates, catalogue, terms, options);
        server.addServlet("", home)
                .addServlet("/index.html", home)
                .addServlet("/$/server", new ActionServerStatus())
                .addServlet("/assets/*", new AssetServlet())
                .addServlet("/webjars/*", new WebJarServlet())
                .addServlet("/health", StatusServlet.health(graph, gateway))
                .addServlet("/ready", StatusServlet.ready(graph))
                .addServlet("/$/metrics", new MetricsServlet(metrics))
                .addServlet("/overview", new OverviewServlet(graph, templates, classes, terms))
                .addServlet("/search", new SearchServlet(graph, templates, classes, terms))
                .addServlet("/questions", pages)
                .addServlet("/questions/*", pages)
                .addServlet("/api", new ApiPage(graph, templates))
                .addServlet("/api/openapi.json", new OpenApiServlet(graph, catalogue, terms))
                .addServlet("/api/q", questions)
                .addServlet("/api/q/*", questions)
                .addServlet("/api/search", new SearchApi(graph, classes))
                .addServlet("/explore", new ExploreServlet(graph, templates))
                .addServlet("/api/explore/*", new ExploreApi(graph, classes))
                .addServlet("/.well-known/void", description)
                .addServlet("/api/terms", new TermsApi(describing, terms))
                .addServlet("/authority", new AuthorityServlet(graph, templates, classes))
                .addServlet("/ontology", new OntologyServlet(graph, templates, catalogue))
                .addServlet("/feed", new FeedServlet(graph, templates))
                .addServlet("/downloads", new DownloadsServlet(graph, templates, releases))
                .addServlet("/downloads/*", new ReleaseFiles(releases))
                .addServlet("/reconcile", reconcile)
                .addServlet("/reconcile/*", reconcile)
                .addServlet("/id/*", new IdServlet(graph, refusals))
                .addServlet("/page/*", new PageServlet(graph, templates, classes, terms, refusals))
                .addServlet("/data/*", new DataServlet(graph, refusals))
                .addFilter("/*", new Measured(metrics))
                .addFilter("/*", new Frame())
                .addFilter("/$/*", adminOnly)
                .addFilter("/static/*", new NoListing())
                .addFilter("/*", new CachedByGeneration(graph))
                .addFilter("/*", new Admission(limits))
                .addFilter("/huchuang/*", new ServiceDescription(description, "/huchuang"))
                .addFilter("/huchuang/*", new GatewayFilter(gateway, "/huchuang"));
    }
}
