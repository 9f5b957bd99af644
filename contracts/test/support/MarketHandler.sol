// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {AdvancedOrder, OrderParameters} from "seaport-types/src/lib/ConsiderationStructs.sol";
import {SnsConduit} from "../../src/market/SnsConduit.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {SESH} from "../../src/SESH.sol";
import {OrderTest} from "./OrderTest.sol";

/// @title Two people who sell names to each other, which forge drives by random operations; each has to succeed.
/// @dev Who should own what, and what the registry should hold, is counted here on the side.
contract MarketHandler is OrderTest {
    uint256 public constant NAMES = 6;

    mapping(uint256 number => address) public expectedOwner;
    mapping(uint256 number => uint256) public idOfNumber;
    uint256 public expectedRegistry;
    uint256 public expectedFees;

    /// @dev Not in setUp, which forge would call for the handler too.
    function begin() external {
        setUp();
        useRenewals();
        for (uint256 i = 0; i < NAMES; ++i) {
            idOfNumber[i] = approvedName(seller, i);
            expectedOwner[i] = seller;
        }
        useTransferFee(TRANSFER_FEE);
    }

    function contracts() external view returns (SnsConduit, SessionNameService, SESH) {
        return (conduit, registry, token);
    }

    function buyListing(uint256 seed, uint64 price, bool isCheapWay) external {
        (uint256 number, uint256 key, address taker) = anyTrade(seed);
        uint256 asked = priceOf(price);
        OrderParameters memory order = listing(idOfNumber[number], asked);
        order.offerer = expectedOwner[number];
        order.consideration[0].recipient = payable(order.offerer);
        AdvancedOrder memory signed = signedBy(key, order);
        fund(taker, asked);
        if (isCheapWay) {
            vm.prank(taker);
            seaport.fulfillBasicOrder_efficient_6GL6yc(basicPurchase(signed));
        } else buy(taker, signed);
        note(number, taker, asked);
    }

    function acceptOffer(uint256 seed, uint64 price) external {
        (uint256 number, , address taker) = anyTrade(seed);
        address giver = expectedOwner[number];
        uint256 bid = priceOf(price);
        OrderParameters memory order = offer(idOfNumber[number], bid);
        order.offerer = taker;
        order.consideration[0].recipient = payable(taker);
        AdvancedOrder memory signed = signedBy(taker == seller ? SELLER_KEY : BUYER_KEY, order);
        fund(taker, bid);
        vm.prank(giver);
        seaport.fulfillBasicOrder_efficient_6GL6yc(basicAcceptance(signed));
        note(number, taker, bid);
    }

    function changeFee(uint64 fee) external {
        useTransferFee(fee % 1e9);
    }

    function writeRecord(uint256 seed, bool isLokinet) external {
        uint256 number = seed % NAMES;
        setRecord(expectedOwner[number], idOfNumber[number], isLokinet ? 3 : 1, "text");
    }

    /// @dev The next owner lets the conduit move the name again.
    function note(uint256 number, address taker, uint256 price) private {
        expectedOwner[number] = taker;
        expectedRegistry += registry.transferFee();
        expectedFees += marketFee(price);
        uint256 id = idOfNumber[number];
        (string memory session, string memory lokinet) = registry.tokenIdToTextRecord(id);
        vm.assertEq(bytes(session).length + bytes(lokinet).length, 0, "records left");
        vm.prank(taker);
        registry.approve(address(conduit), id);
    }

    function anyTrade(uint256 seed) private view returns (uint256 number, uint256 key, address taker) {
        number = seed % NAMES;
        bool isSellers = expectedOwner[number] == seller;
        key = isSellers ? SELLER_KEY : BUYER_KEY;
        taker = isSellers ? buyer : seller;
    }

    /// @dev Enough for both fees to be something, and for the seller to get something.
    function priceOf(uint64 seed) private view returns (uint256) {
        return (registry.transferFee() + 50) * 2 + seed;
    }

    function feeWalletBalance() external view returns (uint256) {
        return token.balanceOf(feeWallet);
    }
}
