${view.status} <#if view.name?has_content>${view.name} </#if>${m('missing.why-' + view.status)}<#list view.formats as type, href> ${type}</#list>
