/// Words of copyright, privacy and cookie notices.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let noticeWords: StaticString = """
  ltd, inc, llc, gmbh, cookie, cookies, copyright, copyrighted, all rights reserved, rights reserved, privacy policy
  privacy, terms of use, terms of service, terms and conditions, terms, reprinted, reprint, reprints, redistributed
  rewritten, republished, may not be reproduced, gdpr, consent, your privacy, manage preferences, manage choices
  personalise content, personalize content, accept all, reject all, imprint, impressum, disclaimer, accessibility
  about us, contact us, advertise, advertise with us, do not sell, site map, sitemap, legal, legal notice, powered by
  a member of, ad choices, adchoices, licensing, permissions, registered trademark, trademark, trademarks
  contact the editor, corrections, masthead, careers, creative commons, reproduced, without permission
  written permission, cookies on this, cc by, cc-by, all content, all material, reuse this content, syndication
  distributed by, licensed from, agency feed, wire feed, syndicated feed, auto generated, recaptcha
  store information, tracking technologies, personal information, your choices, your consent, all rights
  no part of this, rights holder, registered in england, registered office, company number, complaints
  editorial standards, ethics policy, standards and trust, report an error, report a typo, suggest a correction
  made with, built with, published with, hosted by, collection notice, copyleft, a publication of, part of the
  opinions expressed, views expressed, do not necessarily reflect, publishing partner, published by
  +use, +uses, +using, +used, +accept, +accepting, +reject, +decline, +settings, +setting, +policy, +policies, +site
  +website, +web, +page, +pages, +browse, +browsing, +visit, +visiting, +continue, +continuing, +continued, +agree
  +improve, +experience, +best, +value, +updated, +update, +services, +service, +help, +deliver, +sets, +set
  +measure, +visits, +visitors, +ok, +okay, +got, +learn, +more, +close, +partners, +partner, +personalise
  +personalize, +content, +ads, +traffic, +analyze, +analyse, +material, +materials, +published, +broadcast, +rights
  +reserved, +permission, +contact, +about, +subscribe, +faq, +jobs, +press, +limited, +media, +group, +company
  +corporation, +without, +prior, +written, +part, +owned, +operated, +division, +may, +be, +not, +or, +distributed
  +transmitted, +cached, +otherwise, +notice, +conditions, +manage, +preferences, +choices, +options, +allow
  +necessary, +essential, +functional, +by, +our, +we, +ensure, +information, +find, +out, +how, +data, +store
  +device, +publisher, +publishing, +publications, +network, +their, +feedback, +advertising, +newsletter, +home
  +statement, +license, +under, +licensed, +view, +read, +full, +articles, +article, +text, +first, +appeared
  +original, +version, +protected, +law, +serve, +remember, +understand, +you, +them, +these, +work, +works
  +properly, +third, +party, +parties, +reuse, +feed, +wire, +syndicated, +agency, +modifications, +modification
  +edited, +except, +headline, +staff, +generated, +automatically, +similar, +tracking, +apply, +applies, +choice
  +registered, +office, +number, +error, +typo, +correction, +standards, +ethics, +expressed, +views, +necessarily
  +reflect, +those, +its, +affiliates, +affiliated, +companies, +subsidiaries, +theme, +design, +designed, +powered
  +platform, +only, +fine, +yes, +no, +take, +change, +ccpa, +california, +residents, +personal, +sell, +signing
  +clicking, +subscribing, +joining, +registering, +receive, +acknowledge, +up
  """
