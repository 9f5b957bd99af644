// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {INameRegistry, Payment, Registration} from "./ISnsRegistrar.sol";
import {BulkRenewal} from "./registrar/BulkRenewal.sol";
import {Commitments} from "./registrar/Commitments.sol";
import {RegistrarTerms} from "./registrar/RegistrarTerms.sol";

/// @title Sells Session names for SESH, priced by length. Keeps no name, cannot be replaced, calls nothing but registry and token.
contract SnsRegistrar is BulkRenewal, Commitments, IERC721Receiver {
    using SafeERC20 for IERC20;

    uint8 private constant SESSION = 1;
    uint8 private constant LOKINET = 3;

    /// What a purchase takes of the caller, and what the registry takes of that; atomic SESH.
    struct Quote {
        uint256[] prices;
        bool[] isLeftOut;
        uint256 total;
        uint256 cost;
    }

    /// True while a name of a purchase is minted to this contract.
    bool private _isMinting;

    event NamePurchased(
        uint256 indexed tokenId,
        address indexed owner,
        address indexed payer,
        string label,
        uint256 price,
        uint256 expiresAt
    );
    event NameSkipped(uint256 indexed tokenId, string label);

    error ZeroOwner();
    error DuplicateLabel(uint256 tokenId);
    error NameTaken(uint256 tokenId);
    error NameReserved(uint256 tokenId);
    error PriceExceedsMaximum(uint256 total, uint256 maximum);
    error UnexpectedToken();

    /// @param registry_ where this contract must hold the registerer role.
    /// @param token_ the registry's payment token.
    constructor(INameRegistry registry_, IERC20 token_, uint256[5] memory prices_) RegistrarTerms(prices_) {
        registry = registry_;
        token = token_;
    }

    /// @notice Buys 1 to 20 names at today's prices. A wallet or relayer has announced the purchase before.
    /// @param referrer who gets a share of what the registrar earns; zero for nobody.
    /// @param secret what made the commitment.
    /// @param skipTaken leaves names out that are not available, instead of refusing the purchase.
    /// @return total what was taken of the caller, atomic SESH.
    function register(
        Registration[] memory registrations,
        address referrer,
        bytes32 secret,
        bool skipTaken,
        Payment memory payment
    ) external whenNotPaused nonReentrant returns (uint256 total) {
        _requireBatch(registrations.length);
        if (referrer == msg.sender) revert SelfReferral();
        _useCommitment(makeCommitment(registrations, referrer, secret));
        _tryPermit(payment);

        Quote memory quote = _quote(registrations, skipTaken);
        total = quote.total;
        if (total > payment.maxTotal) revert PriceExceedsMaximum(total, payment.maxTotal);
        token.safeTransferFrom(msg.sender, address(this), total);
        token.forceApprove(address(registry), quote.cost);
        for (uint256 i = 0; i < registrations.length; i++) {
            if (!quote.isLeftOut[i]) _mint(registrations[i], quote.prices[i]);
        }
        _accrueReferral(referrer, total - quote.cost);
    }

    /// @notice Takes a name of the registry while it is minted for a purchase; refuses every other.
    function onERC721Received(address, address from, uint256, bytes calldata) external view returns (bytes4) {
        if (msg.sender != address(registry) || from != address(0) || !_isMinting) revert UnexpectedToken();
        return IERC721Receiver.onERC721Received.selector;
    }

    /// @dev A permit that somebody else used first does no harm: the allowance is what counts.
    function _tryPermit(Payment memory p) private {
        if (p.permitDeadline == 0) return;
        try
            IERC20Permit(address(token)).permit(
                msg.sender,
                address(this),
                p.maxTotal,
                p.permitDeadline,
                p.v,
                p.r,
                p.s
            )
        {} catch {}
    }

    function _quote(
        Registration[] memory registrations,
        bool skipTaken
    ) private returns (Quote memory quote) {
        quote.prices = new uint256[](registrations.length);
        quote.isLeftOut = new bool[](registrations.length);
        uint256[] memory ids = new uint256[](registrations.length);
        for (uint256 i = 0; i < registrations.length; i++) {
            Registration memory wanted = registrations[i];
            uint256 asked = price(wanted.label, wanted.periods);
            string memory name = registryName(wanted.label);
            ids[i] = uint256(keccak256(bytes(name)));
            for (uint256 j = 0; j < i; j++) {
                if (ids[j] == ids[i]) revert DuplicateLabel(ids[i]);
            }
            if (_isAvailable(name)) {
                quote.prices[i] = asked;
                quote.total += asked;
                quote.cost += _registryCost(wanted.periods);
            } else if (skipTaken) {
                quote.isLeftOut[i] = true;
                emit NameSkipped(ids[i], wanted.label);
            } else {
                revert NameTaken(ids[i]);
            }
        }
    }

    /// @dev Mints to this contract, writes the records and pays further terms as the owner, then hands the name over.
    function _mint(Registration memory wanted, uint256 paid) private {
        string memory name = registryName(wanted.label);
        uint256 tokenId = uint256(keccak256(bytes(name)));
        if (wanted.owner == address(0)) revert ZeroOwner();
        address reserved = reservedFor[tokenId];
        if (reserved != address(0) && reserved != wanted.owner) revert NameReserved(tokenId);

        (uint256 id, ) = registry.namesToAssets(name);
        if (id != 0) registry.expireName(name);
        _isMinting = true;
        registry.registerName(address(this), name);
        _isMinting = false;
        if (bytes(wanted.sessionRecord).length != 0)
            registry.setTextRecord(tokenId, SESSION, wanted.sessionRecord);
        if (bytes(wanted.lokinetRecord).length != 0)
            registry.setTextRecord(tokenId, LOKINET, wanted.lokinetRecord);
        uint256 expiresAt = _prepay(name, wanted.periods);
        registry.transferFrom(address(this), wanted.owner, tokenId);
        emit NamePurchased(tokenId, wanted.owner, msg.sender, wanted.label, paid, expiresAt);
    }

    /// @return expiresAt Unix seconds; zero while names do not lapse.
    function _prepay(string memory name, uint256 periods) private returns (uint256 expiresAt) {
        if (!registry.allowRenewals()) return 0;
        for (uint256 i = 1; i < periods; i++) registry.renewName(name);
        (, uint256 renewals) = registry.namesToAssets(name);
        return renewals + registry.expiration();
    }
}
