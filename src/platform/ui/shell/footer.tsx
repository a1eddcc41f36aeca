import { Link, MailLink, PhoneLink } from '../basic/link.tsx'
import { useUiTexts } from '../texts.ts'
import { useView } from '../view.ts'

/** How to reach the counter, and the links every public site must have. */
export function Footer() {
  const { region, links, requestId } = useView()
  const texts = useUiTexts()
  return (
    <footer class="ww-footer">
      <div class="ww-footer__inner">
        <div>
          <p class="ww-footer__name">{region?.displayName ?? texts.brand}</p>
          {region?.phone && (
            <p>
              {texts.call} <PhoneLink number={region.phone} />
            </p>
          )}
          {region?.email && (
            <p>
              {texts.mail} <MailLink address={region.email} />
            </p>
          )}
        </div>
        {links?.footer && links.footer.length > 0 && (
          <nav aria-label={texts.footerNav}>
            <ul class="ww-footer__links">
              {links.footer.map((item) => (
                <li>
                  <Link href={item.href} current={item.current} lang={item.lang}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p class="ww-footer__number">
          {texts.requestNumber}:{' '}
          <span class="ww-number" dir="ltr">
            {requestId.slice(0, 8)}
          </span>
        </p>
      </div>
    </footer>
  )
}
